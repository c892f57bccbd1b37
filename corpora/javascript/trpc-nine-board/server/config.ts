import fs from 'fs'
import Ajv from 'ajv'
import * as yaml from 'js-yaml'
import merge from 'lodash.merge'
import { configSchema } from './config-schema'

const ajv = new Ajv({ useDefaults: true })
const validate = ajv.compile(configSchema)
const defaultConfig = {}
validate(defaultConfig)

export const config = merge(defaultConfig, yaml.load(fs.readFileSync('board.yaml', 'utf8')))
if (!validate(config)) throw new Error('board.yaml is wrong')
