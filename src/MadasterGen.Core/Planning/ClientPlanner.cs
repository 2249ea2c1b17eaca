using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Planning.Credentials;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Operations.Headers;
using MadasterGen.Planning.Payloads;
using MadasterGen.Planning.Types;

namespace MadasterGen.Planning;

/// <summary>Makes every C# decision for one document.</summary>
internal static class ClientPlanner
{
    /// <summary>Plans the client of a document.</summary>
    /// <param name="model">The document.</param>
    /// <param name="version">The names of its version.</param>
    /// <param name="options">What the user decides.</param>
    /// <param name="cancellationToken">Stops the planning.</param>
    /// <param name="onUntyped">Told of what is kept as JSON, of one place perhaps more than once.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ClientPlan Plan(
        ApiModel model, VersionName version, PlanningOptions options, CancellationToken cancellationToken,
        Action<UntypedPlace>? onUntyped = null)
    {
        // Types written in place get their names where they are met. When two of them ask for one name, both get a suffix:
        // that is known only at the end, so then everything is planned once more.
        HashSet<string> colliding = new(StringComparer.Ordinal);
        VersionPlanner planner = new(model, version, options, colliding, onUntyped, cancellationToken);
        ClientPlan plan = planner.Plan(out IReadOnlyCollection<string> found);
        if (found.Count == 0)
            return plan;
        colliding.UnionWith(found);
        return new VersionPlanner(model, version, options, colliding, onUntyped, cancellationToken).Plan(out _);
    }

    private sealed class VersionPlanner
    {
        private readonly ApiModel _model;
        private readonly VersionName _version;
        private readonly PlanningOptions _options;
        private readonly CancellationToken _cancellationToken;
        private readonly ProblemList _problems = new();
        private readonly IReadOnlyDictionary<string, AssignedName> _tagNames;
        private readonly IReadOnlyList<IGrouping<string, ApiOperation>> _tags;
        private readonly Dictionary<string, string?> _tagDescriptions = new(StringComparer.Ordinal);
        private readonly TypePlanner _types;
        private readonly CredentialPlanner _credentials;
        private readonly string? _baseAddress;
        private readonly string _origin;
        private readonly string _clientName;

        public VersionPlanner(
            ApiModel model, VersionName version, PlanningOptions options, ISet<string> colliding, Action<UntypedPlace>? onUntyped,
            CancellationToken cancellationToken)
        {
            _model = model;
            _version = version;
            _options = options;
            _cancellationToken = cancellationToken;
            _origin = $"{model.Title}, {model.Version}";
            _clientName = ClientNames.OfVersion(options.ClientName, version.Identifier);
            OperationFilter filter = new(options.Operations);
            _tags = [.. model.Operations.Where(filter.Includes).GroupBy(operation => operation.FirstTag, StringComparer.Ordinal)];
            foreach (ApiTag tag in model.Tags.Reverse())
                _tagDescriptions[tag.Name] = tag.Description;
            TakenNames reserved = ReservedNames.OfVersionClient(_clientName);
            // The interface of one tag's client must not be the client of another.
            reserved.UnionWith(_tags.Select(t => ClientNames.InterfaceOf(Identifiers.Pascal(t.Key))));
            // Clients are files too, and names of files do not tell cases apart.
            _tagNames = NameScope.Assign(_tags.Select(t => t.Key), Identifiers.Pascal, reserved.Contains, StringComparer.OrdinalIgnoreCase);
            IEnumerable<string> clients = _tagNames.Values.Select(n => ClientNames.OfTag(n.Name));
            HashSet<string> clientTypes = [.. clients.SelectMany(name => new[] { name, ClientNames.InterfaceOf(name) })];
            _types = new TypePlanner(model, options, version, _origin, clientTypes, colliding, _problems, cancellationToken)
            {
                OnUntyped = onUntyped,
            };
            _credentials = new CredentialPlanner(model, _problems);
            _baseAddress = BaseAddressPlanner.Plan(model, options, _credentials.Credential, _problems);
        }

        public ClientPlan Plan(out IReadOnlyCollection<string> collidingPointers)
        {
            _types.PlanNamedSchemas(_cancellationToken);
            TagClientPlan[] clients = [.. _tags.Select(PlanTag)];
            PayloadsPlan[] payloads = [.. PlanPayloads()];
            collidingPointers = [.. _types.Names.CollidingPointers];
            return new ClientPlan
            {
                Version = _version,
                Client = PlanVersionClient(clients) with { Payloads = payloads.ToEquatableArray() },
                Types = TypeMarks.Mark(_types.Types, clients.Select(c => c.Name)).ToEquatableArray(),
                TagClients = clients.ToEquatableArray(),
                Problems = _problems.ToEquatableArray(),
            };
        }

        private TagClientPlan PlanTag(IGrouping<string, ApiOperation> tag)
        {
            ApiOperation[] operations = [.. tag.GroupBy(operation => operation.Key).Select(same => same.First())];
            IReadOnlyDictionary<OperationKey, AssignedName> names = OperationNames.Assign(operations);
            foreach (ApiOperation operation in operations.Where(o => names[o.Key].Collided))
            {
                _problems.Add(
                    ProblemIds.NamesCollide, JsonPointer.Child(operation.Key.Pointer, "operationId"),
                    operation.Label, names[operation.Key].Name);
            }
            MethodPlanner methods = new([.. names.Values.Select(n => n.Name)]);
            string name = ClientNames.OfTag(_tagNames[tag.Key].Name);
            HeadersPlanner headers = new(_types, _problems, $"global::{_version.Namespace}.{name}");
            OperationPlanner planner = new(_model, _baseAddress, _credentials, _types, headers, _problems);
            return new TagClientPlan
            {
                RootNamespace = _options.RootNamespace,
                Version = _version,
                Visibility = _options.Visibility,
                Origin = _origin,
                Tag = tag.Key,
                PropertyName = _tagNames[tag.Key].Name,
                Name = name,
                Description = _tagDescriptions.TryGetValue(tag.Key, out string? description) ? description : null,
                Operations = operations.Select(PlanOperation).ToEquatableArray(),
                HasStubs = _options.HasStubs,
                HasInterfaces = _options.HasInterfaces,
            };

            OperationPlan PlanOperation(ApiOperation operation)
            {
                _cancellationToken.ThrowIfCancellationRequested();
                return planner.Plan(operation, names[operation.Key].Name, methods);
            }
        }

        private IEnumerable<PayloadsPlan> PlanPayloads()
        {
            PayloadPlanner planner = new(_model, _types, _problems);
            if (planner.PlanWebhooks(ClientNames.WebhooksOf(_options.Stem, _version.Identifier)) is { } webhooks)
                yield return webhooks;
            string name = ClientNames.CallbacksOf(_options.Stem, _version.Identifier);
            if (planner.PlanCallbacks(name, _tags.SelectMany(tag => tag)) is { } callbacks)
                yield return callbacks;
        }

        private VersionClientPlan PlanVersionClient(TagClientPlan[] clients) => new()
        {
            RootNamespace = _options.RootNamespace,
            RootClientName = _options.ClientName,
            Stem = _options.Stem,
            Visibility = _options.Visibility,
            Version = _version,
            Name = _clientName,
            Origin = _origin,
            Build = _model.Build,
            IsMadaster = MadasterKnowledge.AppliesTo(_model),
            BaseAddress = _baseAddress,
            PathPrefix = ApiVersion.PrefixOf(_model),
            Credential = _credentials.Credential,
            Schemes = _credentials.Schemes,
            HasStubs = _options.HasStubs,
            HasInterfaces = _options.HasInterfaces,
            TagClients = clients
                .Select(c => new TagClientReference(
                    c.PropertyName, c.FullName, c.TakenFullName, c.StubsFullName, c.Tag, c.Description))
                .ToEquatableArray(),
            TypeFeatures = _types.Features,
            JsonTypes = _types.Types.Select(t => t.FullName).ToEquatableArray(),
        };
    }
}
