using System.Collections.Generic;

namespace MadasterGen.Tool.Uses.Contracts;

/// <summary>
/// What a program uses of its clients: names and pointers, nothing else. Its shape is part of what users rely on: members are added, never
/// renamed or removed.
/// </summary>
internal sealed record UsesContract
{
    /// <summary>The only shape that there is.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The shape's number; another one means that members are gone or mean something else.</summary>
    public int FormatVersion { get; init; } = CurrentFormat;

    /// <summary>Who uses it: the program's name, or what the user called it.</summary>
    public required string Consumer { get; init; }

    /// <summary>What is used of each client, by version.</summary>
    public required IReadOnlyList<UsedClient> Clients { get; init; }
}

/// <summary>What is used of a version's client.</summary>
/// <param name="Version">The API version.</param>
/// <param name="Build">The build of the document, when it names one.</param>
/// <param name="Document">The hash of the document.</param>
/// <param name="Operations">The operations, by path.</param>
/// <param name="Types">The types, by their names.</param>
internal sealed record UsedClient(
    string Version, string? Build, string Document, IReadOnlyList<UsedOperation> Operations, IReadOnlyList<UsedType> Types);

/// <summary>An operation that is called.</summary>
/// <param name="Operation">Verb and path.</param>
/// <param name="Pointer">Where the document writes it.</param>
/// <param name="Methods">The methods by which it is called, such as <c>Building.GetBuildingByIdAsync</c>.</param>
internal sealed record UsedOperation(string Operation, string Pointer, IReadOnlyList<string> Methods);

/// <summary>A type that is named.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Pointer">Where the document writes it.</param>
/// <param name="Created">True when the program makes such objects.</param>
/// <param name="Whole">Why everything of it counts as used; absent when it does not.</param>
/// <param name="Properties">The properties that are used.</param>
/// <param name="Values">For enums: the values that are named.</param>
internal sealed record UsedType(
    string Name, string Pointer, bool? Created, IReadOnlyList<string>? Whole, IReadOnlyList<UsedProperty>? Properties,
    IReadOnlyList<string>? Values);

/// <summary>A property that is used.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Pointer">Where the document writes it.</param>
/// <param name="Read">True when it is read.</param>
/// <param name="Written">True when it is written.</param>
internal sealed record UsedProperty(string Name, string Pointer, bool? Read, bool? Written);
