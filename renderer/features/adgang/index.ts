export { ChangePasswordDialog } from './ChangePasswordDialog.tsx';
export { NO_PASSWORD, PasswordFields, passwordProblem, type NewPassword } from './PasswordFields.tsx';
export { RecoveryKey } from './RecoveryKey.tsx';
export { SecurityCard } from './SecurityCard.tsx';
export { UsersCard } from './UsersCard.tsx';
