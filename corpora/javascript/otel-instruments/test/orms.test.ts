import { PrismaClient } from '@prisma/client';
import knex from 'knex';
import mongoose from 'mongoose';
import { Sequelize } from 'sequelize';
import { DataSource } from 'typeorm';

export const clients = [new PrismaClient(), knex({}), mongoose.connect(''), new Sequelize(), new DataSource({ type: 'postgres' })];
