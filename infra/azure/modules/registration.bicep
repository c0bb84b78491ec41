// The app registration, by its name alone. sign-on.bicep describes it: its own id, which Entra gives it here, is part of
// that description (api://botid-<id>), and no resource can name what it does not have yet.
extension microsoftGraphV1

@description('The name by which a repeated deployment finds it again.')
param uniqueName string
@description('The name that people see when they consent.')
param displayName string

resource application 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: uniqueName
  displayName: displayName
}

output appId string = application.appId
