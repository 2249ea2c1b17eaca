namespace MadasterGen.Planning.Changes;

/// <summary>What is said of something that is gone where the project has one API version.</summary>
internal static class OnlyVersion
{
    /// <summary>How to learn where it went, which can only be known with the document that it went to.</summary>
    public const string Advice = "the project has no other version: if the API has a newer one, add its document beside this one "
        + "(<AdditionalFiles Include=\"…\" />), and replacements are named here";
}
