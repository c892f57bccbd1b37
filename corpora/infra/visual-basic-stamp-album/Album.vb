Public Class Album
    Private ReadOnly stamps As New List(Of Stamp)

    Public Sub Add(stamp As Stamp)
        If Not stamps.Any(Function(other) other.Number = stamp.Number) Then stamps.Add(stamp)
    End Sub

    Public ReadOnly Property Value As Decimal
        Get
            Return stamps.Sum(Function(stamp) stamp.Value)
        End Get
    End Property
End Class
