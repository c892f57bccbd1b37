namespace Orders.Api.Validation;

public class CreateOrderValidator : AbstractValidator<CreateOrder>
{
    public CreateOrderValidator()
    {
        RuleFor(x => x.Customer).NotEmpty().MaximumLength(120);
        RuleFor(x => x.Lines).GreaterThan(0);
    }
}
