<%@ Application Codebehind="Global.asax.cs" Inherits="Almanac.Web.AlmanacApplication" Language="C#" %>
