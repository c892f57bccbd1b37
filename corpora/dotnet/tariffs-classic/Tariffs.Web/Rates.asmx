<%@ WebService Language="C#" CodeBehind="Rates.asmx.cs" Class="Tariffs.Web.Rates" %>
