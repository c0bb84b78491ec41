// Everything that Offhand needs in Azure: a resource group, and in it what offhand.bicep joins.
targetScope = 'subscription'

@description('Names the deployment; azd hands its environment name over. Lower-case letters, digits and dashes.')
@minLength(2)
@maxLength(20)
param environmentName string

@description('Where code and data live. Choose the region in which the data must stay.')
param location string

@description('Where the Azure Bot service keeps its data: global, or westeurope for the European Union, or centralindia.')
@allowed(['global', 'westeurope', 'centralindia'])
param botLocation string = 'global'

@description('The image that runs. azd deploy replaces it; without azd, push yours and name it here.')
param image string = 'mcr.microsoft.com/k8se/quickstart:latest'

@description('Replicas that always run. Two, so that an update or a lost machine goes unnoticed.')
@minValue(1)
@maxValue(25)
param minReplicas int = 2

@description('Replicas at most.')
@minValue(1)
@maxValue(100)
param maxReplicas int = 10

@description('Keeps database and vault off the internet: a network of its own, with private addresses for both.')
param privateNetwork bool = true

@description('Spreads replicas and database over availability zones. Needs privateNetwork and a region that has zones.')
param zoneRedundant bool = false

@description('Where traces and metrics are sent, as OTLP over HTTP. Empty: nowhere, or to the collector.')
param otlpUrl string = ''

@description('OpenTelemetry Collector (contrib) that hands traces and metrics on to Application Insights. Empty: none.')
param collectorImage string = ''

@description('Further settings of the bot, each with name and value; docs/settings.md has them. An empty value is none.')
param settings array = []

@description('Names a PEM certificate with its key in the vault, for tenants that allow no federation. Empty: federation.')
param certificateSecret string = ''

@description('Time zone of people whose chat and plan name none, such as Europe/Berlin.')
param defaultZone string = 'UTC'

var tags = { 'azd-env-name': environmentName, product: 'offhand' }

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module offhand 'offhand.bicep' = {
  name: 'offhand'
  scope: group
  params: {
    environmentName: environmentName
    location: location
    botLocation: botLocation
    tags: tags
    image: image
    minReplicas: minReplicas
    maxReplicas: maxReplicas
    privateNetwork: privateNetwork
    zoneRedundant: zoneRedundant
    otlpUrl: otlpUrl
    collectorImage: collectorImage
    settings: settings
    certificateSecret: certificateSecret
    defaultZone: defaultZone
  }
}

@description('Application id: `dev.py package --app-id`.')
output APP_ID string = offhand.outputs.appId

@description('Host name: `dev.py package --domain`.')
output BOT_DOMAIN string = offhand.outputs.host

@description('Open this as an administrator to give the consent.')
output CONSENT_URL string = offhand.outputs.consentUrl

@description('Where azd pushes the image.')
output AZURE_CONTAINER_REGISTRY_ENDPOINT string = offhand.outputs.registry
