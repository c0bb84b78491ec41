// Joins the modules. The order follows from what each needs of the others: names first, then places, then the bot.
@description('Names the deployment.')
param environmentName string
@description('Where code and data live.')
param location string
@description('Where the Azure Bot service keeps its data.')
param botLocation string
@description('Put on every resource.')
param tags object
@description('The image that runs.')
param image string
@description('Replicas that always run.')
param minReplicas int
@description('Replicas at most.')
param maxReplicas int
@description('Keeps database and vault off the internet.')
param privateNetwork bool
@description('Spreads replicas and database over availability zones.')
param zoneRedundant bool
@description('Where traces and metrics are sent. Empty: nowhere.')
param otlpUrl string
@description('Collector for Application Insights. Empty: none.')
param collectorImage string
@description('Further settings of the bot, each with name and value.')
param settings array
@description('Names a certificate in the vault. Empty: federation.')
param certificateSecret string
@description('Time zone of people whose plan names none.')
param defaultZone string

var token = uniqueString(subscription().id, resourceGroup().id, location)
var connectionName = 'offhand'

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: { name: 'id-${environmentName}', location: location, tags: tags }
}

module registration 'modules/registration.bicep' = {
  name: 'registration'
  params: { uniqueName: 'offhand-${token}', displayName: 'Offhand' }
}

module signOn 'modules/sign-on.bicep' = {
  name: 'sign-on'
  params: {
    uniqueName: 'offhand-${token}'
    displayName: 'Offhand'
    appId: registration.outputs.appId
    identityPrincipalId: identity.outputs.principalId
    connectionIdentifier: token
  }
}

module logs 'modules/logs.bicep' = {
  name: 'logs'
  params: { name: environmentName, location: location, tags: tags }
}

module network 'modules/network.bicep' = if (privateNetwork) {
  name: 'network'
  params: { name: 'vnet-${environmentName}', location: location, tags: tags }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    name: 'kv-${token}'
    location: location
    tags: tags
    readerPrincipalId: identity.outputs.principalId
    endpointSubnetId: privateNetwork ? network!.outputs.endpointSubnetId : ''
    zoneId: privateNetwork ? network!.outputs.vaultZoneId : ''
    workspaceId: logs.outputs.workspaceId
  }
}

module postgres 'modules/postgres.bicep' = {
  name: 'postgres'
  params: {
    name: 'psql-${token}'
    location: location
    tags: tags
    administratorName: identity.outputs.name
    administratorPrincipalId: identity.outputs.principalId
    subnetId: privateNetwork ? network!.outputs.postgresSubnetId : ''
    zoneId: privateNetwork ? network!.outputs.postgresZoneId : ''
    zoneRedundant: zoneRedundant
    workspaceId: logs.outputs.workspaceId
  }
}

module registry 'modules/registry.bicep' = {
  name: 'registry'
  params: {
    name: 'cr${token}'
    location: location
    tags: tags
    pullerPrincipalId: identity.outputs.principalId
    workspaceId: logs.outputs.workspaceId
  }
}

module place 'modules/environment.bicep' = {
  name: 'environment'
  params: {
    name: 'cae-${environmentName}'
    location: location
    tags: tags
    subnetId: privateNetwork ? network!.outputs.appSubnetId : ''
    zoneRedundant: zoneRedundant
    workspaceId: logs.outputs.workspaceId
  }
}

module collector 'modules/collector.bicep' = if (!empty(collectorImage)) {
  name: 'collector'
  params: {
    name: 'collector'
    location: location
    tags: tags
    environmentId: place.outputs.id
    image: collectorImage
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    identityPrincipalId: identity.outputs.principalId
    insightsName: logs.outputs.insightsName
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    name: 'offhand'
    location: location
    tags: tags
    environmentId: place.outputs.id
    image: image
    registry: registry.outputs.server
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    appId: registration.outputs.appId
    connectionName: connectionName
    postgresHost: postgres.outputs.host
    postgresUser: identity.outputs.name
    vaultUri: vault.outputs.uri
    certificateSecret: certificateSecret
    otlpUrl: empty(otlpUrl) && !empty(collectorImage) ? collector!.outputs.url : otlpUrl
    settings: settings
    defaultZone: defaultZone
    minReplicas: minReplicas
    maxReplicas: maxReplicas
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: 'bot-${token}'
    location: botLocation
    tags: tags
    appId: registration.outputs.appId
    host: app.outputs.host
    connectionName: connectionName
    connectionIdentifier: token
    workspaceId: logs.outputs.workspaceId
  }
  dependsOn: [signOn]
}

output appId string = registration.outputs.appId
output host string = app.outputs.host
output registry string = registry.outputs.server
output consentUrl string = '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0/adminconsent?client_id=${registration.outputs.appId}&scope=https://graph.microsoft.com/Calendars.ReadWrite&redirect_uri=https://token.botframework.com/.auth/web/redirect'
