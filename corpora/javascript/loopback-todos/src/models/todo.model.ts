import { Entity, model, property } from '@loopback/repository';

@model()
export class Todo extends Entity {
  @property({ type: 'string', id: true, generated: true })
  id?: string;

  @property({ type: 'string', required: true })
  title: string;
}
