import * as yup from 'yup';

export const address = yup.object({ street: yup.string().required(), city: yup.string().required() });

export const checked = (values: unknown) => address.validate(values);
