import typia from 'typia'
import { IKite } from './kite'

export const checkKites = typia.createValidate<IKite[]>()
