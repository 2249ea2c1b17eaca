using System;
using System.Collections.Generic;
using MadasterGen.Model;

namespace MadasterGen.Planning.Changes;

/// <summary>Says what happened to what is gone.</summary>
/// <param name="ApiVersion">The version it is gone from.</param>
/// <param name="From">The build or version of the accepted document.</param>
/// <param name="To">The build or version of the document as it is.</param>
/// <param name="OperationFate">Where an operation went.</param>
/// <param name="Plans">The plans of the project's documents, where it can have gone.</param>
internal sealed record LostFates(
    string ApiVersion, string From, string To, Func<ApiOperation, Tombstone> OperationFate, EquatableArray<ClientPlan> Plans)
{
    /// <summary>Among how many new members the one is looked for that replaces one that is gone: each is held against all.</summary>
    public const int MostNews = 100;

    /// <summary>Whether the project has no other API version, where it can have gone.</summary>
    public bool IsOnlyVersion { get; init; }

    /// <summary>What is said of an operation.</summary>
    public Tombstone Of(ApiOperation operation)
    {
        Tombstone fate = OperationFate(operation);
        return fate with { Text = $"{Gone}; {fate.Text}." };
    }

    /// <summary>What is said of a property or a value.</summary>
    /// <param name="name">Its name in C#.</param>
    /// <param name="news">The names of what is new where it was and can replace it.</param>
    public Tombstone OfMember(string name, IReadOnlyCollection<Spelling> news)
    {
        if (news.Count > MostNews)
            return OfOther();
        Spelling old = new(name);
        if (old.SameWords(news) is { } same)
            return OfRenamed(same);
        return OfOther(old.NearlySame(news) is { } near ? $"{near} is likely what replaces it" : "nothing replaces it");
    }

    /// <summary>What is said of a type or member that has another name now.</summary>
    /// <param name="newName">The name.</param>
    public Tombstone OfRenamed(string newName) => new($"{Gone}; it is called {newName} now.", newName);

    /// <summary>What is said of anything else.</summary>
    /// <param name="clause">What stands in its place; null when that is not known.</param>
    public Tombstone OfOther(string? clause = null) => new(clause is null ? $"{Gone}." : $"{Gone}; {clause}.", null);

    /// <summary>What is said of a type or a client, which another version may have.</summary>
    /// <param name="clause">What stands in its place; null when that is not known.</param>
    public Tombstone OfLost(string? clause = null) =>
        OfOther(clause) with { Advice = clause is null && IsOnlyVersion ? OnlyVersion.Advice : null };

    // "was removed from v3.0 between builds 9757 and 30855"
    private string Gone => From == To ? $"was removed from {ApiVersion}" : $"was removed from {ApiVersion} between {Between}";

    private string Between
    {
        get
        {
            const string build = "build ";
            bool areBuilds = From.StartsWith(build, StringComparison.Ordinal) && To.StartsWith(build, StringComparison.Ordinal);
            return areBuilds ? $"builds {From.Substring(build.Length)} and {To.Substring(build.Length)}" : $"{From} and {To}";
        }
    }
}
