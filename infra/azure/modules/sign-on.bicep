// What the app registration offers (access_as_user, to Teams without a question), what it asks for (one permission beside
// the sign-in ones), and whom it trusts instead of a secret: our identity, and the token service for our connection.
extension microsoftGraphV1

@description('The name by which registration.bicep made it.')
param uniqueName string
@description('The name that people see when they consent.')
param displayName string
@description('Application id, from registration.bicep.')
param appId string
@description('Object id of the identity under which the replicas run.')
param identityPrincipalId string
@description('The word by which the OAuth connection proves itself; bot.bicep names the same.')
param connectionIdentifier string

var graph = '00000003-0000-0000-c000-000000000000'
var delegated = {
  calendarsReadWrite: '1ec239c2-d7c9-4623-a91a-a9775856bb36'
  openid: '37f7f235-527c-4136-accd-4a02d197296e'
  profile: '14dad69e-099b-42c9-810b-d002981feec1'
}
var teamsDesktopAndMobile = '1fec8e78-bce4-4aaf-ab1b-5451cc387264'
var teamsWeb = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'
var scopeId = guid(uniqueName, 'access_as_user')
var issuer = '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'
var audiences = ['api://AzureADTokenExchange']

// The token service names a tenant by the sixteen bytes of its id, the first three groups backwards, in base64url.
// Three hexadecimal digits are twelve bits, and so two letters; a zero fills the last group up.
var hex = replace(tenant().tenantId, '-', '')
var order = [6, 7, 4, 5, 2, 3, 0, 1, 10, 11, 8, 9, 14, 15, 12, 13]
var ordered = '${join(map(order, at => substring(hex, at, 1)), '')}${substring(hex, 16, 16)}0'
var digits = '0123456789abcdef'
var letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
var high = map(range(0, 11), n => indexOf(digits, substring(ordered, 3 * n, 1)) * 4 + indexOf(digits, substring(ordered, 3 * n + 1, 1)) / 4)
var low = map(range(0, 11), n => indexOf(digits, substring(ordered, 3 * n + 1, 1)) % 4 * 16 + indexOf(digits, substring(ordered, 3 * n + 2, 1)))
var encodedTenant = join(map(range(0, 11), n => '${substring(letters, high[n], 1)}${substring(letters, low[n], 1)}'), '')

resource application 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: uniqueName
  displayName: displayName
  signInAudience: 'AzureADMyOrg'
  identifierUris: ['api://botid-${appId}']
  api: {
    requestedAccessTokenVersion: 2
    oauth2PermissionScopes: [
      {
        id: scopeId
        value: 'access_as_user'
        type: 'User'
        isEnabled: true
        adminConsentDisplayName: 'Talk to Offhand as the signed-in person'
        adminConsentDescription: 'Lets Teams tell Offhand who is writing. It gives Offhand no access to data by itself.'
        userConsentDisplayName: 'Let Offhand know that it is you'
        userConsentDescription: 'Lets Teams tell Offhand who is writing. It gives Offhand no access to data by itself.'
      }
    ]
    preAuthorizedApplications: [
      { appId: teamsDesktopAndMobile, delegatedPermissionIds: [scopeId] }
      { appId: teamsWeb, delegatedPermissionIds: [scopeId] }
    ]
  }
  requiredResourceAccess: [
    {
      resourceAppId: graph
      resourceAccess: [
        { id: delegated.calendarsReadWrite, type: 'Scope' }
        { id: delegated.openid, type: 'Scope' }
        { id: delegated.profile, type: 'Scope' }
      ]
    }
  ]
  web: {
    redirectUris: ['https://token.botframework.com/.auth/web/redirect']
  }
}

resource principal 'Microsoft.Graph/servicePrincipals@v1.0' = {
  appId: application.appId
}

resource replicas 'Microsoft.Graph/applications/federatedIdentityCredentials@v1.0' = {
  name: '${application.uniqueName}/replicas'
  description: 'The managed identity under which the replicas of Offhand run'
  issuer: issuer
  subject: identityPrincipalId
  audiences: audiences
}

resource connection 'Microsoft.Graph/applications/federatedIdentityCredentials@v1.0' = {
  name: '${application.uniqueName}/connection'
  description: 'The OAuth connection of the Azure Bot'
  issuer: issuer
  subject: '/eid1/c/pub/t/${encodedTenant}/a/9ExAW52n_ky4ZiS_jhpJIQ/${connectionIdentifier}'
  audiences: audiences
  dependsOn: [replicas] // Entra refuses two changes of one registration at a time
}

output principalId string = principal.id
