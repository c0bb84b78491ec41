"""The work plan API, as `workHoursAndLocations` of Microsoft Graph is documented, with what is not documented as switches."""
