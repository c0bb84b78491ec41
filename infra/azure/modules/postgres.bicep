// The store. Passwords are off: the replicas come with a token of their identity (fresh_tokens.py keeps it fresh).
@description('Name.')
param name string
@description('Region.')
param location string
@description('Put on every resource.')
param tags object
@description('Name of the identity of the replicas; it is the user of the database.')
param administratorName string
@description('Object id of that identity.')
param administratorPrincipalId string
@description('Subnet given to the server. Empty: it has a public address, open to services in Azure.')
param subnetId string
@description('Private DNS zone of the server.')
param zoneId string
@description('Keeps a standby in another zone.')
param zoneRedundant bool
@description('Where its log goes.')
param workspaceId string

var isPrivate = !empty(subnetId)
var inside = { delegatedSubnetResourceId: subnetId, privateDnsZoneArmResourceId: zoneId, publicNetworkAccess: 'Disabled' }
var outside = { publicNetworkAccess: 'Enabled' }
var small = { name: 'Standard_B1ms', tier: 'Burstable' }
var large = { name: 'Standard_D2ds_v5', tier: 'GeneralPurpose' } // a standby is not to be had below

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: name
  location: location
  tags: tags
  sku: zoneRedundant ? large : small
  properties: {
    version: '16'
    authConfig: { activeDirectoryAuth: 'Enabled', passwordAuth: 'Disabled', tenantId: tenant().tenantId }
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: zoneRedundant ? 'ZoneRedundant' : 'Disabled' }
    network: isPrivate ? inside : outside
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: 'offhand'
  properties: { charset: 'UTF8', collation: 'en_US.utf8' }
}

resource administrator 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2024-08-01' = {
  parent: server
  name: administratorPrincipalId
  properties: { principalName: administratorName, principalType: 'ServicePrincipal', tenantId: tenant().tenantId }
  dependsOn: [database] // the server takes one change at a time
}

resource azureServices 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules@2024-08-01' = if (!isPrivate) {
  parent: server
  name: 'azure-services' // these two zeros are Azure's word for "from within Azure"
  properties: { startIpAddress: '0.0.0.0', endIpAddress: '0.0.0.0' }
  dependsOn: [administrator]
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: server
  name: 'offhand'
  properties: {
    workspaceId: workspaceId
    logs: [{ categoryGroup: 'allLogs', enabled: true }]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

output host string = server.properties.fullyQualifiedDomainName
