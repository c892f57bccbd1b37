"""Sign in with a passkey."""
