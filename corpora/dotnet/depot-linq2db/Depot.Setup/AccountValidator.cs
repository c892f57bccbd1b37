using FluentValidation;

namespace Depot.Setup;

public class AccountPage { public string Text { get; set; } }

public class AccountValidator : AbstractValidator<AccountPage>
{
    public AccountValidator() { RuleFor(page => page.Text).NotEmpty(); }
}
