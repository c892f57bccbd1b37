global using FluentValidation;
global using Microsoft.AspNetCore.Mvc;
global using Orders.Infrastructure;
