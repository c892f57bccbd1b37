{
  "id": "couriers",
  "lang": "typescript"
}
