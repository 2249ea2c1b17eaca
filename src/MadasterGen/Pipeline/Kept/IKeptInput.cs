namespace MadasterGen.Pipeline.Kept;

/// <summary>The input of a step whose result is kept in the process, for other builds, projects and target frameworks.</summary>
internal interface IKeptInput
{
    /// <summary>The instance that the result is kept with: it lives as long as the document that it was made of is kept.</summary>
    object Owner { get; }
}

/// <summary>What a step made, or that it failed.</summary>
internal interface IFallible
{
    /// <summary>Whether something went wrong in our own code: nobody else must get that.</summary>
    bool HasFailed { get; }
}
