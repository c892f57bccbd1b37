<%@ Page Language="C#" CodeBehind="Default.aspx.cs" Inherits="Tariffs.Web.Default" %>
<html><body><form runat="server"><asp:GridView ID="Rows" runat="server" /></form></body></html>
