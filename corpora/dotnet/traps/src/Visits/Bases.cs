namespace Visits.Nancy { public class NancyModuleLike { } }
namespace Visits.Validation { public class AbstractValidator<T> { } }
namespace Visits { public class DbContext { } }
