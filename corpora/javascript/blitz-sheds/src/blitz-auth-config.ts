export const authConfig = { cookiePrefix: 'sheds' }
