import { Hono } from 'jsr:@hono/hono'
import Koa from 'npm:koa'

export const other = new Hono()
export const older = new Koa()
