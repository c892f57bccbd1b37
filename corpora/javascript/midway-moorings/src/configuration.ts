import { Configuration } from '@midwayjs/core'
import * as koa from '@midwayjs/koa'
import * as orm from '@midwayjs/typeorm'
import * as validate from '@midwayjs/validate'
import { join } from 'path'

@Configuration({ imports: [koa, orm, validate], importConfigs: [join(__dirname, './config')] })
export class MainConfiguration {}
