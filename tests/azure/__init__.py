"""The Bicep files, read; and the models of Azure against which their property names can be held."""
