'use strict'
const Route = use('Route')

Route.get('letters', 'LetterController.index')
Route.post('letters', 'LetterController.store').validator('StoreLetter')
