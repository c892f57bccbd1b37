global using FastEndpoints;
global using FluentValidation;
global using Microsoft.EntityFrameworkCore;
