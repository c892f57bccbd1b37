<%@ Application Codebehind="Global.asax.cs" Inherits="Visits.WebApplication" Language="C#" %>
