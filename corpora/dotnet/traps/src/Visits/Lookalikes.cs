using Visits.Nancy;
using Visits.Validation;

namespace Visits;

public class OrderModule : NancyModuleLike { }
public class VisitValidator : AbstractValidator<Visit> { }
public class Shop : DbContext { }
