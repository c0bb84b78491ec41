// The replicas: two or more, alike, holding nothing. An update starts the new ones before it stops the old ones.
@description('Name, and the first part of the host name.')
param name string
@description('Region.')
param location string
@description('Put on every resource.')
param tags object
@description('The environment in which they run.')
param environmentId string
@description('The image that runs.')
param image string
@description('The registry from which it is pulled.')
param registry string
@description('Resource id of the identity under which they run.')
param identityId string
@description('Client id of that identity.')
param identityClientId string
@description('Application id of the app registration.')
param appId string
@description('Name of the OAuth connection.')
param connectionName string
@description('Host of the store.')
param postgresHost string
@description('User of the store.')
param postgresUser string
@description('Address of the vault.')
param vaultUri string
@description('Names a certificate in the vault. Empty: federation.')
param certificateSecret string
@description('Where traces and metrics are sent. Empty: nowhere.')
param otlpUrl string
@description('Further settings of the bot, each with name and value.')
param settings array
@description('Time zone of people whose plan names none.')
param defaultZone string
@description('Replicas that always run.')
param minReplicas int
@description('Replicas at most.')
param maxReplicas int

var port = 3978
var placeholder = contains(image, 'k8se/quickstart') // what runs until there is an image of ours has no Python
var tokens = '/run/offhand'
var secrets = '/run/secrets'
var federated = empty(certificateSecret)
var credential = {
  name: federated ? 'FEDERATED_TOKEN_FILE' : 'CLIENT_CERTIFICATE_FILE'
  value: federated ? '${tokens}/credential' : '${secrets}/certificate'
}
var certificate = [{ name: 'certificate', keyVaultUrl: '${vaultUri}secrets/${certificateSecret}', identity: identityId }]
var tokensVolume = { name: 'tokens', storageType: 'EmptyDir' }
var tokensMount = { volumeName: 'tokens', mountPath: tokens }
var secretsVolume = { name: 'secrets', storageType: 'Secret' }
var secretsMount = { volumeName: 'secrets', mountPath: secrets }
var fixed = [
  credential
  { name: 'APP_ID', value: appId }
  { name: 'TENANT_ID', value: tenant().tenantId }
  { name: 'CONNECTION_NAME', value: connectionName }
  {
    name: 'STORE_URL'
    value: 'postgresql://${postgresUser}@${postgresHost}:5432/offhand?sslmode=verify-full&sslrootcert=/etc/ssl/certs/ca-certificates.crt&passfile=${tokens}/pgpass'
  }
  { name: 'POSTGRES_HOST', value: postgresHost }
  { name: 'POSTGRES_USER', value: postgresUser }
  { name: 'IDENTITY_CLIENT_ID', value: identityClientId }
  { name: 'OTLP_URL', value: otlpUrl }
  { name: 'DEFAULT_ZONE', value: defaultZone }
  // Application Insights adds up what it is sent: each number once, not the sum since the start again and again.
  { name: 'OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE', value: 'delta' }
]

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'bot' })
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    environmentId: environmentId
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      maxInactiveRevisions: 10 // to roll back to
      ingress: { external: true, targetPort: port, transport: 'http', allowInsecure: false }
      registries: [{ server: registry, identity: identityId }]
      secrets: federated ? [] : certificate
    }
    template: {
      terminationGracePeriodSeconds: 30
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [{ name: 'requests', http: { metadata: { concurrentRequests: '40' } } }]
      }
      volumes: federated ? [tokensVolume] : [tokensVolume, secretsVolume]
      containers: [
        {
          name: 'bot'
          image: image
          command: placeholder ? [] : ['python3', 'fresh_tokens.py', tokens, 'python3', 'app.py']
          resources: { cpu: json('0.5'), memory: '1Gi' }
          volumeMounts: federated ? [tokensMount] : [tokensMount, secretsMount]
          env: concat(fixed, settings)
          probes: placeholder ? [] : [
            { type: 'Startup', httpGet: { path: '/livez', port: port }, periodSeconds: 2, failureThreshold: 30 }
            { type: 'Liveness', httpGet: { path: '/livez', port: port }, periodSeconds: 10, timeoutSeconds: 5 }
            { type: 'Readiness', httpGet: { path: '/readyz', port: port }, periodSeconds: 5, timeoutSeconds: 5 }
          ]
        }
      ]
    }
  }
}

output host string = app.properties.configuration.ingress.fqdn
