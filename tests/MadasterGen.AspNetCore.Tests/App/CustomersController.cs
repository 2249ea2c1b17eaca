using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace MadasterGen.AspNetCore.Tests.App;

public sealed record Customer(Guid Id, string Name, Address? Address, CustomerKind Kind);

public sealed record Address(string Street, string City);

public enum CustomerKind
{
    Person,
    Company,
}

public sealed class CustomerFilter
{
    public string? Name { get; set; }

    public CustomerKind[]? Kinds { get; set; }

    public int Take { get; set; } = 10;
}

/// <summary>A controller, which describes itself otherwise than minimal endpoints do.</summary>
[ApiController]
[Route("customers")]
[Produces("application/json")]
public sealed class CustomersController : ControllerBase
{
    private static readonly Guid s_id = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    [HttpGet(Name = "FindCustomers")]
    public ActionResult<IEnumerable<Customer>> Find([FromQuery] CustomerFilter filter) =>
        new Customer[] { new(s_id, $"{filter.Name} {string.Join('+', filter.Kinds ?? [])} {filter.Take}", null, CustomerKind.Company) };

    [HttpGet("{id:guid}", Name = "GetCustomer")]
    [ProducesResponseType<Customer>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public ActionResult<Customer> Get(Guid id) => id == Guid.Empty ? NotFound() : Known(id);

    [HttpPost(Name = "AddCustomer")]
    [ProducesResponseType<Customer>(StatusCodes.Status201Created)]
    [ProducesResponseType<ValidationProblemDetails>(StatusCodes.Status400BadRequest)]
    public ActionResult<Customer> Add(Customer customer) => CreatedAtRoute("GetCustomer", new { id = customer.Id }, customer);

    [HttpPut("{id:guid}/address", Name = "Move")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public IActionResult Move(Guid id, Address address) => address.City.Length == 0 ? BadRequest() : NoContent();

    private static Customer Known(Guid id) => new(id, "Ann", new Address("Main street 1", "Delft"), CustomerKind.Person);
}
