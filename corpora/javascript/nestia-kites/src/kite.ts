import { tags } from 'typia'

export interface IKite {
  id: string & tags.Format<'uuid'>
  colour: string & tags.MaxLength<20>
  span: number & tags.Minimum<0>
}
