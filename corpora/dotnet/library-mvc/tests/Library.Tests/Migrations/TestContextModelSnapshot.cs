using Microsoft.EntityFrameworkCore.Infrastructure;

class TestContextModelSnapshot : ModelSnapshot { }
