namespace Madaster;

/// <summary>Status and headers of a response.</summary>
public sealed class MadasterResponseInfo
{
    /// <summary>Creates the information, for tests of your own.</summary>
    /// <param name="operationId">The operation's id in the API's document.</param>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The headers; none when <see langword="null"/>.</param>
    /// <param name="location">The address in the <c>Location</c> header, made absolute.</param>
    public MadasterResponseInfo(
        string operationId,
        global::System.Net.HttpStatusCode statusCode,
        global::System.Collections.Generic.IReadOnlyDictionary<
            string, global::System.Collections.Generic.IReadOnlyList<string>>? headers = null,
        global::System.Uri? location = null)
    {
        OperationId = operationId;
        StatusCode = statusCode;
        Headers = headers ?? global::Madaster.MadasterHeaders.None;
        Location = location;
    }

    /// <summary>The operation's id in the API's document, such as <c>Building_AddBuilding</c>.</summary>
    public string OperationId { get; }

    /// <summary>The status, such as 201.</summary>
    public global::System.Net.HttpStatusCode StatusCode { get; }

    /// <summary>All headers, those of the body included. Names are compared without regard to case.</summary>
    public global::System.Collections.Generic.IReadOnlyDictionary<
        string, global::System.Collections.Generic.IReadOnlyList<string>> Headers
    { get; }

    /// <summary>The <c>Location</c> header as an absolute address.</summary>
    public global::System.Uri? Location { get; }

    /// <summary>Returns the operation and the status.</summary>
    public override string ToString() =>
        OperationId + " " + ((int)StatusCode).ToString(global::System.Globalization.CultureInfo.InvariantCulture);
}
