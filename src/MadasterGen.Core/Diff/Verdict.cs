namespace MadasterGen.Diff;

/// <summary>What a change does to those who do not know of it.</summary>
internal enum Verdict
{
    /// <summary>Nothing.</summary>
    Harmless,

    /// <summary>Something to those who rely on what the document did not promise, such as a list of values that never grows.</summary>
    Potential,

    /// <summary>What worked before fails.</summary>
    Breaking,
}

/// <summary>The three things a change can break.</summary>
/// <param name="Wire">A client made from the old document that talks to a server that follows the new one.</param>
/// <param name="Source">C# code written against the old client, compiled with the new one.</param>
/// <param name="Binary">An assembly compiled with the old client that runs with the new one.</param>
internal sealed record Verdicts(Verdict Wire, Verdict Source, Verdict Binary)
{
    /// <summary>Nothing breaks.</summary>
    public static Verdicts Harmless { get; } = new(Verdict.Harmless, Verdict.Harmless, Verdict.Harmless);

    /// <summary>Whether it breaks what travels or what is written, which a build must not pass over in silence.</summary>
    public bool IsBreaking => Wire == Verdict.Breaking || Source == Verdict.Breaking;

    /// <summary>Whether code that is compiled again may have to change.</summary>
    public bool ConcernCode => Wire > Verdict.Harmless || Source > Verdict.Harmless;

    /// <summary>The worse of each.</summary>
    public static Verdicts Worse(Verdicts one, Verdicts other) =>
        new(Worse(one.Wire, other.Wire), Worse(one.Source, other.Source), Worse(one.Binary, other.Binary));

    private static Verdict Worse(Verdict one, Verdict other) => one > other ? one : other;

    /// <summary>The worst of the three.</summary>
    public Verdict Worst => (Verdict)System.Math.Max((int)Wire, System.Math.Max((int)Source, (int)Binary));
}

/// <summary>Which way something travels: a request may widen, a response may narrow.</summary>
[System.Flags]
internal enum ChangeDirection
{
    /// <summary>It does not travel, such as a schema that no operation uses.</summary>
    None = 0,

    /// <summary>From the client to the server.</summary>
    Request = 1,

    /// <summary>From the server to the client.</summary>
    Response = 2,

    /// <summary>Both ways.</summary>
    Both = Request | Response,
}
