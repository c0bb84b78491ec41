"""Make the Teams app package: fill in the manifest, look at it as a Store reviewer would, and zip it."""
