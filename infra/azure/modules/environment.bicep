// Where the replicas run. Its logs go to the workspace by a diagnostic setting, so that no key of the workspace is needed.
@description('Name.')
param name string
@description('Region.')
param location string
@description('Put on every resource.')
param tags object
@description('Subnet of the replicas. Empty: Azure\'s own network.')
param subnetId string
@description('Spreads replicas over availability zones; needs a subnet.')
param zoneRedundant bool
@description('Where its log goes.')
param workspaceId string

resource place 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    appLogsConfiguration: { destination: 'azure-monitor' }
    zoneRedundant: zoneRedundant && !empty(subnetId)
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    peerAuthentication: { mtls: { enabled: true } }
    vnetConfiguration: empty(subnetId) ? null : { infrastructureSubnetId: subnetId, internal: false }
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: place
  name: 'offhand'
  properties: {
    workspaceId: workspaceId
    logs: [{ categoryGroup: 'allLogs', enabled: true }]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

output id string = place.id
