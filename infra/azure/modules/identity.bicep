// The identity under which the replicas run. It holds no permission in Microsoft 365: the app registration trusts it.
@description('Name; also the name of the database user.')
param name string
@description('Region.')
param location string
@description('Put on every resource.')
param tags object

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
  tags: tags
}

output id string = identity.id
output name string = identity.name
output clientId string = identity.properties.clientId
output principalId string = identity.properties.principalId
