using FluentValidation;

namespace Depot.Setup;

public class PortPage { public string Text { get; set; } }

public class PortValidator : AbstractValidator<PortPage>
{
    public PortValidator() { RuleFor(page => page.Text).NotEmpty(); }
}
