"""`workHoursAndLocations` of Microsoft Graph as documented; what is not documented is a switch."""
