resource account 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: 'parcels'
  location: resourceGroup().location
  properties: { databaseAccountOfferType: 'Standard', locations: [{ locationName: resourceGroup().location }] }
}
