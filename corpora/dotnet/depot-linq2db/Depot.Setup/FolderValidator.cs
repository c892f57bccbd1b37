using FluentValidation;

namespace Depot.Setup;

public class FolderPage { public string Text { get; set; } }

public class FolderValidator : AbstractValidator<FolderPage>
{
    public FolderValidator() { RuleFor(page => page.Text).NotEmpty(); }
}
