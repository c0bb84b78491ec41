// The collector: takes traces and metrics from the replicas and hands them on to Application Insights, as the identity.
// Its own app, so that a fault of it costs a chart and never an answer. Container Apps' managed agent would not do: it
// hands no metrics on to Application Insights, takes gRPC alone, and wants keys allowed.
@description('Name, and the first part of the host name.')
param name string
@description('Region.')
param location string
@description('Put on every resource.')
param tags object
@description('The environment in which it runs.')
param environmentId string
@description('OpenTelemetry Collector, the contrib distribution.')
param image string
@description('Resource id of the identity under which it runs.')
param identityId string
@description('Client id of that identity.')
param identityClientId string
@description('Object id of that identity.')
param identityPrincipalId string
@description('Name of the Application Insights resource.')
param insightsName string

var port = 4318
var metricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource publishing 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: insights
  name: guid(insights.id, identityPrincipalId, metricsPublisher)
  properties: {
    principalId: identityPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', metricsPublisher)
  }
}

resource collector 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  tags: tags
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    environmentId: environmentId
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: false, targetPort: port, transport: 'http', allowInsecure: false }
    }
    template: {
      scale: { minReplicas: 1, maxReplicas: 1 }
      containers: [
        {
          name: 'collector'
          image: image
          args: ['--config=env:COLLECTOR_CONFIG']
          resources: { cpu: json('0.25'), memory: '0.5Gi' }
          env: [
            { name: 'COLLECTOR_CONFIG', value: loadTextContent('../collector.yaml') }
            { name: 'IDENTITY_CLIENT_ID', value: identityClientId }
            { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insights.properties.ConnectionString }
          ]
        }
      ]
    }
  }
}

output url string = 'https://${collector.properties.configuration.ingress.fqdn}'
