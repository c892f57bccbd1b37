import express from 'express'
import restify from 'restify'
import { Application } from '@oakserver/oak'

express().get('/degrees', (req, res) => res.json(21)).listen(0)
restify.createServer().get('/degrees', (req, res) => res.send(21))
new Application()
