namespace MadasterGen.Model;

/// <summary>The ids of what is said about C# that uses a client. Each has a section in the diagnostics reference.</summary>
internal static class UsageIds
{
    /// <summary>An <c>HttpClient</c> takes the key along to other hosts. Arguments: none.</summary>
    public const string HttpClientFollowsRedirects = "MAD4001";

    /// <summary>A sequence or batch is made and not enumerated. Arguments: the method.</summary>
    public const string SequenceIsNotEnumerated = "MAD4002";

    /// <summary>A key is a literal. Arguments: none.</summary>
    public const string KeyIsInTheCode = "MAD4003";

    /// <summary>A key is among the default headers of an <c>HttpClient</c>. Arguments: the header.</summary>
    public const string KeyIsInDefaultHeaders = "MAD4004";

    /// <summary>A base address is plain http. Arguments: the host.</summary>
    public const string AddressIsPlainHttp = "MAD4005";

    /// <summary>A client is made for each call. Arguments: the client.</summary>
    public const string ClientIsMadePerCall = "MAD4006";

    /// <summary>A downloaded file is not disposed. Arguments: none.</summary>
    public const string FileIsNotDisposed = "MAD4007";

    /// <summary>Something is used that is gone. Arguments: the whole sentence.</summary>
    public const string RemovedIsUsed = "MAD4010";

    /// <summary>Something is used whose change breaks. Arguments: the whole sentence.</summary>
    public const string BreakingChangeIsUsed = "MAD4011";

    /// <summary>Something is used whose change breaks nothing. Arguments: the whole sentence.</summary>
    public const string ChangeIsUsed = "MAD4012";

    /// <summary>An object is created without a member that is required now. Arguments: what has changed.</summary>
    public const string RequiredMemberIsMissing = "MAD4013";

    /// <summary>A decision over values lacks a new one. Arguments: what has changed.</summary>
    public const string NewValueIsNotHandled = "MAD4014";

    /// <summary>A newer version has the operation too. Arguments: the whole sentence.</summary>
    public const string NewerVersionExists = "MAD4015";

    /// <summary>Something is used that is deprecated. Arguments: the whole sentence.</summary>
    public const string DeprecatedIsUsed = "MAD4016";
}
