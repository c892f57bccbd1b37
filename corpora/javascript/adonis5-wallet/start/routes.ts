import Route from '@ioc:Adonis/Core/Route'

Route.resource('transfers', 'TransfersController').apiOnly()
