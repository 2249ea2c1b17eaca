using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using MadasterGen.Tool.Documents;

namespace MadasterGen.Tool.Uses.Contracts;

/// <summary>A contract and its file.</summary>
/// <param name="File">The file as the user names it.</param>
/// <param name="Contract">The contract; null when it cannot be read.</param>
/// <param name="Failure">Why not.</param>
internal sealed record ContractLoad(string File, UsesContract? Contract, DocumentMessage? Failure);

/// <summary>Reads contracts from files, whoever wrote them.</summary>
internal static class ContractReader
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = false,
    };

    /// <summary>Reads a contract. Whatever is wrong with it becomes a message.</summary>
    public static async Task<ContractLoad> LoadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return Read(file, await File.ReadAllTextAsync(file, cancellationToken));
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            return Failed(file, $"The file cannot be read: {exception.Message}");
        }
    }

    private static ContractLoad Read(string file, string text)
    {
        try
        {
            UsesContract? contract = JsonSerializer.Deserialize<UsesContract>(text, s_options);
            if (contract is null || !IsWhole(contract))
                return Failed(file, "It is no file of 'madastergen uses': parts of it are missing. Write it again.");
            return contract.FormatVersion == UsesContract.CurrentFormat
                ? new ContractLoad(file, contract, null)
                : Failed(
                    file, $"Its formatVersion is {contract.FormatVersion}, and this tool reads {UsesContract.CurrentFormat}. Update it.");
        }
        catch (JsonException exception)
        {
            return Failed(file, $"It is no file of 'madastergen uses': {exception.Message} Write it again.");
        }
    }

    // A member that is not there reads as null, whatever its type says.
    private static bool IsWhole(UsesContract contract) => contract.Clients.All(client =>
        client is { Version: not null, Document: not null, Operations: not null, Types: not null }
        && client.Operations.All(operation => operation is { Operation: not null, Pointer: not null, Methods: not null })
        && client.Types.All(type => type is { Name: not null, Pointer: not null }
            && (type.Properties ?? []).All(property => property is { Name: not null, Pointer: not null })));

    private static ContractLoad Failed(string file, string text) => new(file, null, DocumentMessage.OfFile(file, text));
}
