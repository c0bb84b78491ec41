// The Azure Bot: leads what people write in Teams to the replicas, and keeps their sign-in.
@description('Name.')
param name string
@description('Where the service keeps its data.')
param location string
@description('Put on every resource.')
param tags object
@description('Application id of the app registration.')
param appId string
@description('Host name of the replicas.')
param host string
@description('Name of the OAuth connection.')
param connectionName string
@description('The word by which the connection proves itself; sign-on.bicep trusts the same.')
param connectionIdentifier string
@description('Where its log goes.')
param workspaceId string

var federatedEntra = 'c00b44ab-5e16-c44c-af26-2fd5bc55eb18' // "AAD v2 with Federated Credentials"

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: location
  tags: tags
  kind: 'azurebot'
  sku: { name: 'F0' } // Teams is a standard channel: its messages are free of charge in every tier
  properties: {
    displayName: 'Offhand'
    description: 'Say it offhand. It is booked.'
    endpoint: 'https://${host}/api/messages'
    msaAppType: 'SingleTenant'
    msaAppId: appId
    msaAppTenantId: tenant().tenantId
    disableLocalAuth: true
    isStreamingSupported: false
    schemaTransformationVersion: '1.3'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: location
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true, enableCalling: false, acceptedTerms: true }
  }
}

resource connection 'Microsoft.BotService/botServices/connections@2022-09-15' = {
  parent: bot
  name: connectionName
  location: location
  properties: {
    serviceProviderId: federatedEntra
    serviceProviderDisplayName: 'AAD v2 with Federated Credentials'
    clientId: appId
    scopes: 'api://botid-${appId}/access_as_user'
    parameters: [
      { key: 'ClientId', value: appId }
      { key: 'UniqueIdentifier', value: connectionIdentifier }
      { key: 'TokenExchangeUrl', value: 'api://botid-${appId}' }
      { key: 'TenantId', value: tenant().tenantId }
    ]
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: bot
  name: 'offhand'
  properties: {
    workspaceId: workspaceId
    logs: [{ categoryGroup: 'allLogs', enabled: true }]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}
